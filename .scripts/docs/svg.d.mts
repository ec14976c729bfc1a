/** Text for XML. */
export declare function escapeXml(text: string): string;
