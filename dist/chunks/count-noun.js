// src/lib/count-noun.ts
/** A number with its noun in the right form: `1 change`, `3 changes`, `2 entities`. */
function countNoun(count, singular, plural = `${singular}s`) {
	return `${count} ${count === 1 ? singular : plural}`;
}
export { countNoun as t };
