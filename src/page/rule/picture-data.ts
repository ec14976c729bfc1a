import { type JsonValue, toJson } from '../../lib/json.ts';
import type { RulePicture } from '../../model/backtest/rule-picture.ts';

/** What the script of a page with pictures reads; a picture's position in the list is its number in the page. */
export interface PictureData {
  readonly outcome: string | null;
  readonly pictures: readonly (RulePicture | null)[];
}

/** The data of these pictures. */
export function pictureData(
  pictures: readonly (RulePicture | undefined)[],
  outcome?: string,
): JsonValue {
  const data: PictureData = {
    outcome: outcome ?? null,
    pictures: pictures.map((picture) => picture ?? null),
  };
  return toJson(data);
}
