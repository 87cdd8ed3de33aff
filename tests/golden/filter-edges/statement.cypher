MATCH (country:Country) WHERE country.key = $country_key
CALL (country) {
  MATCH (country)<-[measures_stated:CONCERNS|EXPLAINS|REFERS_TO]-(measure:Measure) WHERE NOT coalesce(measures_stated.modality = $measures_stated_modality_eq, false) AND measures_stated.roleFolded = $measures_stated_role_eq
  WITH measure, measures_stated ORDER BY measure.sortKey, measures_stated.id
  WITH measure, collect(measures_stated) AS measures_statements
  ORDER BY measure.sortKey
  WITH collect([measure, measures_statements]) AS measures_found_stated
  RETURN [measure_stated IN measures_found_stated[..$measures_limit] | [measure_stated[0].id, [measures_stated IN measure_stated[1] | [measures_stated.role, measures_stated.modality, type(measures_stated)]]]] AS measures, size(measures_found_stated) AS measures_total
}
RETURN [country.id, measures, measures_total] AS answer
