/** One part of a backtest: part `index` (from 1) of `count`. */
export interface ShardChoice {
    readonly index: number;
    readonly count: number;
}
/** Whether a run belongs to a part. It depends on the run's identity alone, so that all machines agree. */
export declare function isInShard(identity: string, { index, count }: ShardChoice): boolean;
