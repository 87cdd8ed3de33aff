MATCH (country:Country) WHERE country.key = $country_key
CALL (country) {
  MATCH (country)<-[country_measures_stated:CONCERNS|EXPLAINS|REFERS_TO]-(country_measure:Measure) WHERE NOT coalesce(country_measures_stated.modality = $country_measures_stated_modality_eq, false) AND country_measures_stated.roleFolded = $country_measures_stated_role_eq
  WITH country_measure, country_measures_stated ORDER BY country_measure.sortKey, country_measures_stated.id
  WITH country_measure, collect([country_measures_stated.role, country_measures_stated.modality, type(country_measures_stated)]) AS country_measures_statements
  ORDER BY country_measure.sortKey LIMIT $country_measures_limit
  RETURN collect([country_measure.id, country_measures_statements]) AS country_measures
}
CALL (country) {
  MATCH (country)<-[country_measures_stated:CONCERNS|EXPLAINS|REFERS_TO]-(country_measure:Measure) WHERE NOT coalesce(country_measures_stated.modality = $country_measures_stated_modality_eq, false) AND country_measures_stated.roleFolded = $country_measures_stated_role_eq
  RETURN count(DISTINCT country_measure) AS country_measures_total
}
RETURN [country.id, country_measures, country_measures_total] AS answer
