import { Link } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Offers a file that was made here, an .xlsx unless `type` says otherwise. The web view of Excel for Mac may refuse: say beside it what else can be done. */
export function DownloadLink({
  name,
  bytes,
  type = XLSX,
  children,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
  readonly children: string;
}) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return (
    <Link href={url} download={name}>
      {children}
    </Link>
  );
}
