// src/wandb/connect/secrets.ts
const MIN_SECRET_LENGTH = 8;
const MIN_PART_LENGTH = 8;
const PLACEHOLDER = "[secret]";
function createSecretRedactor() {
	const forms = new Set();
	const readable = new Set();
	const redact = (text) => {
		let redacted = text;
		for (const form of [...forms].sort((a, b) => b.length - a.length)) redacted = redacted.replaceAll(form, PLACEHOLDER);
		for (const form of readable) redacted = withoutParts(redacted, form);
		return redacted;
	};
	return {
		add: (secret) => {
			if (secret.length < MIN_SECRET_LENGTH) return;
			for (const form of [secret, inHtml(secret)]) {
				forms.add(form);
				readable.add(form);
			}
			for (const form of [
				encodeURIComponent(secret),
				Buffer.from(secret).toString("base64"),
				Buffer.from(secret).toString("base64url"),
				...insideOther("base64", secret),
				...insideOther("base64url", secret)
			]) forms.add(form);
		},
		redact,
		isIn: (text) => redact(text) !== text
	};
}
function inHtml(secret) {
	return secret.replaceAll(/[&<>"'`|@#*_~[\]\\!:$(){}^=]/gu, (character) => `&#${character.codePointAt(0)};`);
}
function withoutParts(text, secret) {
	if (!text.includes("\u2026")) return text;
	const pieces = text.split("\u2026");
	return pieces.map((piece, index) => {
		const head = index === 0 ? 0 : partLength(piece, secret, (length) => piece.slice(0, length));
		const rest = head === 0 ? piece : `${PLACEHOLDER}${piece.slice(head)}`;
		if (index === pieces.length - 1) return rest;
		const tail = partLength(rest, secret, (length) => rest.slice(rest.length - length));
		return tail === 0 ? rest : `${rest.slice(0, rest.length - tail)}${PLACEHOLDER}`;
	}).join("\u2026");
}
function partLength(text, secret, pieceOf) {
	const longest = Math.min(text.length, secret.length);
	for (let length = longest; length >= MIN_PART_LENGTH; length -= 1) if (secret.includes(pieceOf(length))) return length;
	return 0;
}
function insideOther(encoding, secret) {
	return [
		0,
		1,
		2
	].map((before) => {
		const encoded = Buffer.from("x".repeat(before) + secret).toString(encoding);
		const end = Math.floor((before + Buffer.byteLength(secret)) * 8 / 6);
		return encoded.slice(Math.ceil(before * 8 / 6), end);
	});
}
export { createSecretRedactor as t };
