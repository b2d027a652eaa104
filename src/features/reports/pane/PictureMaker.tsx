import { useState } from 'react';
import { success } from '../../../ledger/result';
import type { Scores } from '../../../scores/scores';
import { chartPicture, pictureName } from '../messages/chart-picture';
import { REPORTS_TEXTS } from '../messages/reports-en';
import { ChoiceField } from '../../../ui/ChoiceField';
import { DownloadLink } from '../../../ui/DownloadLink';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { loadPart } from '../../../ledger/load-part';
import { useTexts } from '../../../ui/messages-context';
import { Panel } from '../../../ui/Panel';
import { useWork } from '../../../ui/use-work';
import { WholeLedgerButton } from '../../../ui/WholeLedgerButton';
import { useOpenLedger } from '../../../ui/ledger-context';

const WHOLE = '';

/** A picture, and what it was made of. */
interface MadePicture {
  readonly of: Scores;
  readonly area: string;
  readonly png: Uint8Array;
}

/** Makes a picture of the index of all areas or of the points of one, for a slide or a message. */
export function PictureMaker() {
  const { open, scores } = useOpenLedger();
  const { ledger } = open;
  const texts = useTexts(REPORTS_TEXTS).picture;
  const [area, setArea] = useState(WHOLE);
  const making = useWork<MadePicture>();
  const { areas } = ledger.set;
  const titleOf = (code: string): string => `${code}. ${areas.find(each => each.code === code)!.title}`;

  const make = (): void =>
    making.run(async () => {
      const part = await loadPart(import(/* webpackChunkName: "picture" */ './draw-picture'));
      if (!part.ok) return part;
      const png = await part.value.drawPicture(chartPicture(ledger, scores, area || undefined));
      return success({ of: scores, area, png });
    });

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
      <WholeLedgerButton onGo={make}>{texts.make}</WholeLedgerButton>
      <div aria-live="polite">
        {making.at === 'done' && making.value.of === scores && making.value.area === area && (
          <DownloadLink name={file} bytes={making.value.png} type="image/png">
            {texts.download(file)}
          </DownloadLink>
        )}
      </div>
    </Panel>
  );
}
