import { readClip, readTableFile } from '../../../../src/features/sets/files/read-source';
import { docxOf } from '../made-files';

const first = (source: ReturnType<typeof readClip>) => {
  if (!source.ok) throw new Error(source.issue.code);
  return source.value[0]!.rows[0]!.cells[0]!;
};
const cell = (run: string): string => `<w:tbl><w:tr><w:tc><w:p>${run}</w:p></w:tc></w:tr></w:tbl>`;
const inWord = (run: string) => first(readTableFile(docxOf(cell(run))));
const onPage = (html: string) =>
  first(readClip({ html: `<table><tr><td>${html}</table>`, text: '', hasPicture: false }));

test.each([
  ['a sign by its place', '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 90%: 2</w:t></w:r>'],
  [
    'a letter in the font of signs',
    '<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>³</w:t></w:r><w:r><w:t> 90%: 2</w:t></w:r>',
  ],
  ['a letter of no other font', '<w:r><w:t>\uF0B3 90%: 2</w:t></w:r>'],
])('Word: %s is read as it shows', (_, run) => {
  expect(inWord(run)).toEqual({ text: '≥ 90%: 2' });
});

test('a sign that nobody can read is told like a picture', () => {
  expect(inWord('<w:r><w:sym w:font="Symbol" w:char="F057"/><w:t> 90%</w:t></w:r>')).toEqual({
    text: '90%',
    holds: ['picture'],
  });
});

test('bullets of fonts that only draw are dots', () => {
  expect(inWord('<w:r><w:sym w:font="Wingdings" w:char="F0D8"/><w:t> Đúng hạn: 1</w:t></w:r>').text).toBe(
    '• Đúng hạn: 1',
  );
});

test.each([
  "<span style='font-family:Symbol'>³</span> 90%: 2",
  "<span style='font-family:Symbol;mso-char-type:symbol;mso-symbol-font-family:Symbol'><span style='mso-char-type:symbol'>³</span></span> 90%: 2",
  '<font face="Symbol">³</font> 90%: 2',
])('a page: %s is read as it shows', html => {
  expect(onPage(html).text).toBe('≥ 90%: 2');
});

test('letters of other fonts stay what they are', () => {
  expect(onPage('<span style=\'font-family:"Times New Roman"\'>10 m³</span> £').text).toBe('10 m³ £');
});

test('letters within signs are letters again', () => {
  expect(
    onPage("<span style='font-family:Symbol'>³<span style='font-family:Arial'>³</span></span>").text,
  ).toBe('≥³');
});

test('numbers of footnotes are no part of a text', () => {
  const html =
    'Kế hoạch<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span>[1]</span></span></a> năm';
  expect(onPage(html).text).toBe('Kế hoạch năm');
});
