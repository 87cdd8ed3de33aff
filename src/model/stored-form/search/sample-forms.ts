import { searchForms, type SearchForms } from './search-forms.js';

/** The forms of made-up texts of every kind. The version of the model is made from them too, so that no graph with other forms is taken for one of ours. */
export function sampleForms(): SearchForms {
  return searchForms({
    id: 'cluster:sample',
    names: ['RE100 산단(제조AX) 2.5', '까치ㄳ마을', 'Semi-conductor Belt', '㎿ ＫＣ－２ ①'],
    aliases: ['벨트', '半導體'],
    printed: ['1,824억원', "~'26.2"],
  });
}
