import { capturePage } from '@/utils/capture/capture';
import { type Evidence, readEvidence } from '@/utils/detect/evidence';
import { isReadable } from '@/utils/detect/is-readable';
import { judgeArticle, mayProveArticle } from '@/utils/detect/judge-article';
import { readCaptured } from '@/utils/extract/read-page';
import { measure } from './measure';
import { percentile } from './percentile';

/** What both stages of detection say of a page, and the milliseconds they take, the reading between them left out. */
export interface Detection {
  passes: boolean;
  readable: boolean;
  opensByItself: boolean;
  /** A reading that nobody asked for ends before its end. */
  endsEarly: boolean;
  reason: string;
  evidence?: Evidence;
  gate: number;
  judgement: number;
}

/** Asks both stages about a page; times are medians of so many rounds. */
export function detect(html: string, url: string, rounds: number): Detection {
  const document = Document.parseHTMLUnsafe(html);
  const time = (work: () => unknown) =>
    percentile(
      Array.from({ length: rounds }, () => measure(work)),
      50,
    );
  const passes = isReadable(document);
  const gate = time(() => isReadable(document));
  const page = capturePage(document, { url });
  const reading = readCaptured(page);
  if (!reading.ok)
    return {
      passes,
      readable: false,
      opensByItself: false,
      endsEarly: false,
      reason: reading.outcome,
      gate,
      judgement: 0,
    };
  const read = () => readEvidence(page, reading.article, reading.kept);
  const evidence = read();
  const endsEarly = !mayProveArticle(page, [...reading.content.kept]);
  return {
    passes,
    ...judgeArticle(evidence),
    endsEarly,
    evidence,
    gate,
    judgement: time(() => judgeArticle(read())),
  };
}
