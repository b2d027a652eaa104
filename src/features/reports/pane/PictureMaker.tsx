import { useMemo, useState } from 'react';
import { success } from '../../../ledger/result';
import { chartPicture, pictureName } from '../messages/chart-picture';
import { REPORTS_TEXTS } from '../messages/reports-en';
import { ChoiceField } from '../../../ui/ChoiceField';
import { DownloadLink } from '../../../ui/DownloadLink';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { loadPart } from '../../../ledger/load-part';
import { useTexts } from '../../../ui/messages-context';
import { Panel } from '../../../ui/Panel';
import { useMade } from '../../../ui/use-made';
import { WholeLedgerButton } from '../../../ui/WholeLedgerButton';
import { useOpenLedger } from '../../../ui/ledger-context';

const WHOLE = '';

/** Makes a picture of the index of all areas or of the points of one, for a slide or a message. */
export function PictureMaker() {
  const { open, scores } = useOpenLedger();
  const { ledger } = open;
  const texts = useTexts(REPORTS_TEXTS).picture;
  const [area, setArea] = useState(WHOLE);
  const of = useMemo(() => ({ scores, area }), [scores, area]);
  const { making, made, make } = useMade<Uint8Array>(of);
  const { areas } = ledger.set;
  const titleOf = (code: string): string => `${code}. ${areas.find(each => each.code === code)!.title}`;

  const draw = async () => {
    const part = await loadPart(import(/* webpackChunkName: "picture" */ './draw-picture'));
    return part.ok
      ? success(await part.value.drawPicture(chartPicture(ledger, scores, area || undefined)))
      : part;
  };

  const file = pictureName(ledger.settings.year, area || undefined);
  return (
    <Panel title={texts.title}>
      {making.at === 'failed' && <ExcelNotice issue={making.issue} onDismiss={making.reset} />}
      <ChoiceField
        label={texts.content}
        all={[WHOLE, ...areas.map(({ code }) => code)]}
        nameOf={code => (code === WHOLE ? texts.whole : titleOf(code))}
        chosen={area}
        onChoose={setArea}
      />
      <WholeLedgerButton onGo={() => make(draw)}>{texts.make}</WholeLedgerButton>
      <div aria-live="polite">
        {made && (
          <DownloadLink name={file} bytes={made} type="image/png">
            {texts.download(file)}
          </DownloadLink>
        )}
      </div>
    </Panel>
  );
}
