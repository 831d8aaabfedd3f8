import { useState } from 'react';
import type { KeptWork, UnreadItem } from '../../form/saved/kept-work';
import { saveFile } from '../../platform/files';
import { m } from '../../text';
import { Button, Notice } from '../../ui';

/** What is kept but cannot be read: it stays until it is copied or deleted. */
export function UnreadList({ work }: { readonly work: KeptWork }) {
  const [items, setItems] = useState(() => work.unread());
  const remove = (item: UnreadItem) => {
    work.remove(item.key);
    setItems(work.unread());
  };
  return items.map((item) => (
    <Notice
      key={item.key}
      tone="caution"
      heading={m.work_unread_heading()}
      actions={
        <>
          <Button onClick={() => saveFile('battery-origin-kept.txt', item.text, 'text/plain')}>
            {m.work_unread_copy()}
          </Button>
          <Button onClick={() => remove(item)}>{m.work_delete()}</Button>
        </>
      }
    >
      <p>
        {item.trouble.kind === 'newer'
          ? m.work_unread_newer({ version: String(item.trouble.version) })
          : m.work_unread_corrupt()}
      </p>
    </Notice>
  ));
}
