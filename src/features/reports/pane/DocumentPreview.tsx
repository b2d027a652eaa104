import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isGap, type Block, type OfficialDocument, type Text } from '../../../messages/document';
import { headingNumbers, roman } from '../../../messages/heading-numbers';
import { DOCUMENT_FORM } from '../../../messages/document-form';
import { spanText } from '../../../messages/gap-text';
import { REPORTS_TEXTS } from '../messages/reports-en';
import { SUMMARY_TEXT } from '../../../messages/workbook-vi';
import { useTexts } from '../../../ui/messages-context';

const useStyles = makeStyles({
  // Paper is white and its ink black, in the dark theme too.
  paper: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: '#ffffff',
    color: '#000000',
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
    fontSize: '14px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    '& p, & h3, & h4, & h5': { margin: '6px 0 0', fontSize: '14px', lineHeight: '20px' },
  },
  centred: { textAlign: 'center' },
  strong: { fontWeight: 'bold' },
  italic: { fontStyle: 'italic' },
  gap: { backgroundColor: '#ffff00', color: '#000000' },
  wide: { overflowX: 'auto', marginTop: '6px', ':focus-visible': { outline: '2px solid #000000' } },
  table: {
    minWidth: '560px',
    borderCollapse: 'collapse',
    fontSize: '12px',
    lineHeight: '16px',
    '& td, & th': { border: '1px solid #000000', padding: '2px 4px', textAlign: 'left' },
  },
  summary: { marginTop: tokens.spacingVerticalM, cursor: 'pointer', fontWeight: 'bold' },
});

/** An official document as it will read, without its layout. */
export function DocumentPreview({ document }: { readonly document: OfficialDocument }) {
  const styles = useStyles();
  const strong = mergeClasses(styles.centred, styles.strong);
  return (
    <div className={styles.paper} lang="vi">
      <p className={strong}>{document.organ.join(' ')}</p>
      <p className={strong}>{SUMMARY_TEXT.nation}</p>
      <p className={strong}>{SUMMARY_TEXT.motto}</p>
      <p className={styles.centred}>{document.number}</p>
      <p className={mergeClasses(styles.centred, styles.italic)}>{document.placeAndDay}</p>
      {document.remark !== undefined && <p className={strong}>{document.remark}</p>}
      <p className={strong}>{document.type}</p>
      <p className={strong}>{document.summary}</p>
      <Blocks blocks={document.body} />
      {document.signedAs.map(line => (
        <p key={line} className={strong}>
          {line}
        </p>
      ))}
      <p className={strong}>
        <Spans text={[document.signer]} />
      </p>
      <p className={mergeClasses(styles.strong, styles.italic)}>{DOCUMENT_FORM.recipients}</p>
      {document.recipients.map(recipient => (
        <p key={recipient}>{`- ${recipient}`}</p>
      ))}
      {document.appendices.map(({ title, blocks }, index) => (
        <details key={title}>
          <summary className={styles.summary}>
            {`${DOCUMENT_FORM.appendix(document.appendices.length > 1 ? roman(index + 1) : '')}. ${title}`}
          </summary>
          <Blocks blocks={blocks} />
        </details>
      ))}
    </div>
  );
}

const HEADING = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const styles = useStyles();
  const texts = useTexts(REPORTS_TEXTS);
  const numbers = headingNumbers(blocks);
  return blocks.map((block, index) => {
    switch (block.kind) {
      case 'heading': {
        const Heading = HEADING[block.level];
        return <Heading key={index}>{`${numbers[index]} ${block.text}`}</Heading>;
      }
      case 'table':
        return (
          // What scrolls must be reached by the keyboard.
          <div key={index} className={styles.wide} role="region" aria-label={texts.table} tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {block.columns.map(({ title }) => (
                    <th key={title} scope="col">
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {block.rows.map((row, number) => (
                  <tr key={number}>
                    {row.kind === 'title' ? (
                      <td colSpan={block.columns.length} className={styles.strong}>
                        {row.text}
                      </td>
                    ) : (
                      row.cells.map((text, column) => (
                        <td key={column} className={row.total ? styles.strong : undefined}>
                          <Spans text={text} />
                        </td>
                      ))
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      default:
        return (
          <p key={index} className={block.kind === 'ground' ? styles.italic : undefined}>
            {block.kind === 'item' && '- '}
            <Spans text={block.text} />
          </p>
        );
    }
  });
}

/** A text, with what a person must add marked. */
function Spans({ text }: { readonly text: Text }) {
  const styles = useStyles();
  return text.map((span, index) =>
    isGap(span) ? (
      <mark key={index} className={styles.gap} title={span.missing}>
        {spanText(span)}
      </mark>
    ) : (
      span
    ),
  );
}
