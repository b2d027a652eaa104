/** What the pane is told about the Excel that it runs in. */
export interface PaneSettings {
  /** "vi-VN" or "en-US". */
  readonly language: string;
  readonly apiLevel: string;
  readonly theme: 'light' | 'dark' | undefined;
}

/** An Excel that has a set in this version has all versions before. */
const SETS = (apiLevel: string): Readonly<Record<string, string>> => ({
  ExcelApi: apiLevel,
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.4',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  DelayForCellEdit: '1.1',
});

/**
 * The application context by position, as Excel for Mac hands it over: settings, reference id, application
 * (1 = Excel), version, capabilities, languages, document, …, requirement sets at 20, full version, display mode.
 */
export function applicationContext(
  { language, apiLevel }: PaneSettings,
  document: string,
): readonly unknown[] {
  return [
    [[], []],
    'so-cchc',
    1,
    16,
    100,
    0,
    0,
    0,
    language,
    language,
    0,
    document,
    1,
    0,
    '',
    0,
    'correlation',
    'instance',
    false,
    true,
    JSON.stringify(SETS(apiLevel)),
    '',
    '16.100.0.0',
    2,
  ];
}

const COLORS = {
  light: ['#FFFFFF', '#242424', '#F3F2F1', '#242424'],
  dark: ['#262626', '#FFFFFF', '#363636', '#FFFFFF'],
} as const;

/** Office's theme as the host hands it over: colours as numbers, in JSON. */
export function themeInfo(theme: 'light' | 'dark'): string {
  const [body, text, control, controlText] = COLORS[theme].map(color => parseInt(color.slice(1), 16));
  return JSON.stringify({
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: controlText,
  });
}
