import { Field, Float, ObjectType } from 'type-graphql';
import { enumType } from '../../model/declare/enum-type.js';
import { ListSize } from '../../model/declare/list-size.js';
import { Entity } from '../../model/nodes/entity.js';

export const NameMatchName = enumType('NameMatch', 'How a candidate bears a name.', {
  EXACT: 'It is its name: `name`, `nameEn`, `fullName`, `workingTitle` or `officialName`.',
  ALIAS: 'It is one of its aliases.',
  CLOSE: 'One of its names or aliases is close to it.',
});

export const ResolutionStatus = enumType('ResolutionStatus', 'What became of a name.', {
  EXACT: 'One node has this name.',
  ALIAS: 'No node has this name, and one has it as an alias.',
  CLOSE: 'No node bears it; the candidates have names that are close to it.',
  AMBIGUOUS: 'Several nodes bear it equally: as a name, or where none does, as an alias.',
  NONE: 'Nothing bears it or comes close.',
});

@ObjectType({ description: 'A node that bears a name or comes close to it.' })
export class ResolutionCandidate {
  @Field(() => Entity, { description: 'The node.' }) node!: Entity;
  @Field(() => NameMatchName.members, { description: 'How it bears the name.' }) match!: string;
  @Field(() => Float, {
    description:
      'From 0 to 1, in four decimals: 1 where it bears the name. Else Dice’s coefficient of the two texts, letters and digits only: twice the pairs of neighbouring characters that both have, divided by the pairs of both, each different pair once and the ends counted as a character. CLOSE begins at 0.5.',
  })
  score!: number;
  @Field(() => String, { description: 'The name or alias that was compared, as shown.' }) matchedText!: string;
}

@ObjectType({ description: 'What one name of another system leads to.' })
export class Resolution {
  @Field(() => String, { description: 'The name as it was asked for.' }) name!: string;
  @Field(() => ResolutionStatus.members, { description: 'What became of it.' }) status!: string;
  @ListSize({ by: 'schema', maximumSize: 'maxCandidates' })
  @Field(() => [ResolutionCandidate], {
    description: 'Those that bear the name: as a name first, then as an alias. Where none does, those that come close, the closest first.',
  })
  candidates!: ResolutionCandidate[];
  @Field(() => Boolean, { description: 'Whether there are more candidates than `first` gives.' }) hasMoreCandidates!: boolean;
}
