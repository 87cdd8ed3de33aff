import 'reflect-metadata';
import { defineGraphModel } from './define-graph-model.js';
import { Document } from './nodes/document.node.js';
import { Section } from './nodes/section.node.js';
import { Pillar } from './nodes/pillar.node.js';
import { Task } from './nodes/task.node.js';
import { Measure } from './nodes/measure.node.js';
import { Finding } from './nodes/finding.node.js';
import { Programme } from './nodes/programme.node.js';
import { Cluster } from './nodes/cluster.node.js';
import { Industry } from './nodes/industry.node.js';
import { Technology } from './nodes/technology.node.js';
import { Theme } from './nodes/theme.node.js';
import { Region } from './nodes/region.node.js';
import { Country } from './nodes/country.node.js';
import { Organisation } from './nodes/organisation.node.js';
import { Law } from './nodes/law.node.js';
import { Instrument } from './nodes/instrument.node.js';
import { Agreement } from './nodes/agreement.node.js';
import { Budget } from './nodes/budget.node.js';
import { Metric } from './nodes/metric.node.js';
import { Observation } from './nodes/observation.node.js';
import { Milestone } from './nodes/milestone.node.js';
import { NationalAgenda } from './nodes/national-agenda.node.js';
import { HasSection } from './relationships/has-section.relationship.js';
import { HasPillar } from './relationships/has-pillar.relationship.js';
import { HasFinding } from './relationships/has-finding.relationship.js';
import { HasTask } from './relationships/has-task.relationship.js';
import { HasMeasure } from './relationships/has-measure.relationship.js';
import { Explains } from './relationships/explains.relationship.js';
import { Precedes } from './relationships/precedes.relationship.js';
import { HasOption } from './relationships/has-option.relationship.js';
import { Targets } from './relationships/targets.relationship.js';
import { LocatedIn } from './relationships/located-in.relationship.js';
import { Links } from './relationships/links.relationship.js';
import { Concerns } from './relationships/concerns.relationship.js';
import { Benefits } from './relationships/benefits.relationship.js';
import { About } from './relationships/about.relationship.js';
import { Carries } from './relationships/carries.relationship.js';
import { Runs } from './relationships/runs.relationship.js';
import { CarriedOutBy } from './relationships/carried-out-by.relationship.js';
import { Involves } from './relationships/involves.relationship.js';
import { Chairs } from './relationships/chairs.relationship.js';
import { MemberOf } from './relationships/member-of.relationship.js';
import { Provides } from './relationships/provides.relationship.js';
import { Enacts } from './relationships/enacts.relationship.js';
import { Amends } from './relationships/amends.relationship.js';
import { Replaces } from './relationships/replaces.relationship.js';
import { DependsOn } from './relationships/depends-on.relationship.js';
import { RefersTo } from './relationships/refers-to.relationship.js';
import { FundedBy } from './relationships/funded-by.relationship.js';
import { MeasuredBy } from './relationships/measured-by.relationship.js';
import { HasObservation } from './relationships/has-observation.relationship.js';
import { Due } from './relationships/due.relationship.js';
import { PartOf } from './relationships/part-of.relationship.js';
import { LooksLike } from './relationships/looks-like.relationship.js';

/** The classes of the node types, in the order that pages and files list them. */
export const NODE_CLASSES = [
  Document,
  Section,
  Pillar,
  Task,
  Measure,
  Finding,
  Programme,
  Cluster,
  Industry,
  Technology,
  Theme,
  Region,
  Country,
  Organisation,
  Law,
  Instrument,
  Agreement,
  Budget,
  Metric,
  Observation,
  Milestone,
  NationalAgenda,
];

/** The classes of the relationship types. */
export const RELATIONSHIP_CLASSES = [
  HasSection,
  HasPillar,
  HasFinding,
  HasTask,
  HasMeasure,
  Explains,
  Precedes,
  HasOption,
  Targets,
  LocatedIn,
  Links,
  Concerns,
  Benefits,
  About,
  Carries,
  Runs,
  CarriedOutBy,
  Involves,
  Chairs,
  MemberOf,
  Provides,
  Enacts,
  Amends,
  Replaces,
  DependsOn,
  RefersTo,
  FundedBy,
  MeasuredBy,
  HasObservation,
  Due,
  PartOf,
  LooksLike,
];

/** The graph, declared once: everything that knows node and relationship types takes them from here. */
export const GRAPH_MODEL = defineGraphModel({ nodes: NODE_CLASSES, relationships: RELATIONSHIP_CLASSES });
