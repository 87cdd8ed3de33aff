const HASH = 'f'.repeat(64);

const document = `id: document:large-2030
name: 큰 계획
nameEn: Large Plan
publisher: 큰 부처
date: { iso: 2026-03-02, precision: DAY, printed: 2026. 3. 2. }
language: ko
sha256: "${HASH}"
lineCount: 100
span: { lineStart: 1, lineEnd: 100 }
citations: [{ lines: 1, evidence: [큰 계획] }]
`;

function budgetLine(index: number, note: string): string {
  const citations = [{ lines: (index % 100) + 1, evidence: [`${index}원`] }];
  const whole = index === 0 ? {} : { PART_OF: [{ to: 'budget:large-2030:b-0', citations }] };
  const facts = { kind: 'SPENDING', amount: index, currency: 'KRW', qualifier: 'EXACT', printed: `${index}원`, per: 'TOTAL', payer: 'UNSTATED' };
  return JSON.stringify({
    id: `budget:large-2030:b-${index}`,
    name: `예산 ${index}`,
    nameEn: `Budget ${index} ${note}`,
    nameOrigin: 'OWN',
    ...facts,
    citations,
    ...whole,
  });
}

/** Files of a made-up plan of so many budgets, in one JSON Lines file: each is part of the first. The note makes one plan differ from another. */
export function aLargePlan({ budgets, note = 'first' }: { readonly budgets: number; readonly note?: string }): Readonly<Record<string, string>> {
  const lines = Array.from({ length: budgets }, (_, index) => budgetLine(index, note));
  return { 'large-2030/document.yaml': document, 'large-2030/budgets.jsonl': `${lines.join('\n')}\n` };
}
