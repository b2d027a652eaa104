import type { NotComeTexts } from './not-come-vi';

/** What the pane says in English while something that it needs has not come. */
export const NOT_COME_EN: NotComeTexts = {
  title: 'Sổ CCHC could not be opened yet',
  client: address =>
    `This computer has not loaded the program of Microsoft that the pane needs to work with Excel. Check the network. If other pages can be reached, ask the office's network administrator to allow ${address}, then close this pane and open it again. The figures in the workbook are not affected.`,
  hostPart: address =>
    `This computer has loaded only a part of the program of Microsoft that the pane needs to work with Excel. Ask the office's network administrator to allow all files from ${address}, then close this pane and open it again. The figures in the workbook are not affected.`,
  own: address =>
    `This computer has not loaded all parts of Sổ CCHC. Check the network. If other pages can be reached, ask the office's network administrator to allow all files from ${address}, then close this pane and open it again. The figures in the workbook are not affected.`,
};
