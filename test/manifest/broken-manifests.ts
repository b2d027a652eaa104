import type { Fault } from './fault';

/** One change of a manifest that makes it wrong, and what must then be said of it. */
export interface Breakage {
  readonly name: string;
  readonly code: Fault['code'];
  readonly from: string | RegExp;
  readonly to: string;
}

const LONG = 'x'.repeat(251);
const LONG_ID = 'An.Id.Of.More.Than.Thirty.Two.Characters';

/** At least one change for every code. */
export const BREAKAGES: readonly Breakage[] = [
  { name: 'an element that nobody knows', code: 'element.unknown', from: '<Hosts>', to: '<Toolbar/><Hosts>' },
  { name: 'a list without its prefix', code: 'element.unknown', from: /bt:Urls>/g, to: 'Urls>' },
  { name: 'another root', code: 'element.unknown', from: /OfficeApp/g, to: 'App' },
  {
    name: 'Version before Id',
    code: 'element.outOfOrder',
    from: /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    to: '$2$1',
  },
  {
    name: 'Icon before Supertip',
    code: 'element.outOfOrder',
    from: /(<Supertip>[^]*?<\/Supertip>)\s*(<Icon>[^]*?<\/Icon>)/,
    to: '$2$1',
  },
  {
    name: 'Page before Script',
    code: 'element.outOfOrder',
    from: /(<Script>[^]*?<\/Script>)\s*(<Page>[^]*?<\/Page>)/,
    to: '$2$1',
  },
  {
    name: 'Resources before Hosts',
    code: 'element.outOfOrder',
    from: /(<Hosts>\s*<Host xsi[^]*<\/Hosts>)\s*(<Resources>[^]*<\/Resources>)/,
    to: '$2$1',
  },
  {
    name: 'long strings before short ones',
    code: 'element.outOfOrder',
    from: /(<bt:ShortStrings>[^]*<\/bt:ShortStrings>)\s*(<bt:LongStrings>[^]*<\/bt:LongStrings>)/,
    to: '$2$1',
  },
  { name: 'two groups', code: 'element.repeated', from: /(<Group [^]*<\/Group>)/, to: '$1$1' },
  { name: 'no page of functions', code: 'element.missing', from: /<Page>[^]*?<\/Page>/, to: '' },
  { name: 'no locale', code: 'element.missing', from: /<DefaultLocale>.*/, to: '' },
  { name: 'another namespace', code: 'namespace.wrong', from: 'appforoffice/1.1', to: 'appforoffice/1.0' },
  {
    name: 'overrides for mail',
    code: 'namespace.wrong',
    from: 'taskpaneappversionoverrides',
    to: 'mailappversionoverrides',
  },
  { name: 'a long id', code: 'reference.tooLong', from: /Scores\.Label/g, to: LONG_ID },
  {
    name: 'an id of nothing',
    code: 'reference.noTarget',
    from: 'resid="Scores.Tip"',
    to: 'resid="Scores.Hint"',
  },
  {
    name: 'a short string where a long one belongs',
    code: 'reference.noTarget',
    from: 'resid="Scores.Tip"',
    to: 'resid="Scores.Label"',
  },
  { name: 'an id given twice', code: 'resource.twice', from: ' id="Icon.20"', to: ' id="Icon.16"' },
  {
    name: 'a picture that no button shows',
    code: 'resource.unused',
    from: /resid="Icon\.20"/g,
    to: 'resid="Icon.24"',
  },
  { name: 'an empty label', code: 'text.missing', from: 'DefaultValue="Xem điểm"', to: 'DefaultValue=""' },
  { name: 'an empty provider', code: 'text.missing', from: /<ProviderName>.*</, to: '<ProviderName><' },
  { name: 'a long label', code: 'text.tooLong', from: 'Xem điểm', to: LONG.slice(0, 126) },
  { name: 'a long tip', code: 'text.tooLong', from: 'Xem chỉ số chung', to: LONG },
  { name: 'a long description', code: 'text.tooLong', from: 'Sổ theo dõi cải cách', to: LONG },
  { name: 'a long English tip', code: 'text.tooLong', from: 'Look up the CCHC', to: LONG },
  {
    name: 'a label without English',
    code: 'text.untranslated',
    from: /<bt:Override [^>]*"Scores"\/>/,
    to: '',
  },
  {
    name: 'a label left Vietnamese',
    code: 'text.untranslated',
    from: 'Value="Scores"',
    to: 'Value="Xem điểm"',
  },
  { name: 'a locale without country', code: 'locale.wrong', from: 'Locale="en-US"', to: 'Locale="en"' },
  { name: 'another default', code: 'locale.wrong', from: '>vi-VN<', to: '>en-US<' },
  { name: 'a page without TLS', code: 'address.notSecure', from: /https(:.*functions\.js")/, to: 'http$1' },
  {
    name: 'a picture elsewhere',
    code: 'address.elsewhere',
    from: 'localhost:3000/assets',
    to: 'localhost:3001/assets',
  },
  {
    name: 'a page that is not built',
    code: 'address.notHosted',
    from: '/functions.html',
    to: '/commands.html',
  },
  { name: 'English metadata that is not built', code: 'address.notHosted', from: '.en.json', to: '-en.json' },
  { name: 'no picture for double size', code: 'icon.sizeMissing', from: /<bt:Image size="32" .*/, to: '' },
  { name: 'two pictures swapped', code: 'icon.wrongSize', from: 'icon-20.png', to: 'icon-24.png' },
  { name: 'a list icon of 64', code: 'icon.wrongSize', from: 'icon-32.png', to: 'icon-64.png' },
  { name: 'an id in braces', code: 'id.notGuid', from: /<Id>(.*)<\/Id>/, to: '<Id>{$1}</Id>' },
  { name: 'two buttons of one id', code: 'id.twice', from: '"CCHC.OpenScores"', to: '"CCHC.OpenPane"' },
  { name: 'a version of three parts', code: 'version.wrong', from: '>1.0.0.0<', to: '>1.0.0<' },
  { name: 'a version below one', code: 'version.wrong', from: '>1.0.0.0<', to: '>0.1.0.0<' },
  { name: 'an add-in for text', code: 'type.wrong', from: 'Name="Workbook"', to: 'Name="Document"' },
  { name: 'a button for telephones', code: 'type.wrong', from: '"Button"', to: '"MobileButton"' },
  { name: 'reading only', code: 'type.wrong', from: 'ReadWriteDocument', to: 'ReadDocument' },
  { name: 'an older Excel', code: 'requirement.wrong', from: '"1.9"', to: '"1.1"' },
  { name: 'two panes', code: 'pane.notShared', from: 'CCHC.Pane<', to: 'CCHC.OtherPane<' },
  {
    name: 'another prefix',
    code: 'functions.namespaceWrong',
    from: 'DefaultValue="CCHC"',
    to: 'DefaultValue="CCHS"',
  },
  {
    name: 'a translated prefix',
    code: 'functions.namespaceWrong',
    from: 'DefaultValue="CCHC"/>',
    to: 'DefaultValue="CCHC"><bt:Override Locale="en-US" Value="PAR"/></bt:String>',
  },
];
