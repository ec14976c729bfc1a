/**
 * A script for `zsh -f SCRIPT LINE`, in a folder with the completion as `script.zsh`: asks zsh's own completion in a terminal
 * of its own, and prints what it was about to show, a word a line.
 */
export const ZSH_OFFERS: string = `zmodload zsh/zpty
zpty shell zsh -f -i
read_until() { local all= piece; while [[ $all != *$1* ]]; do zpty -r shell piece || return 1; all+=$piece; done; REPLY=$all }
zpty -w shell 'PS1= PS2=; unsetopt zle_bracketed_paste 2>/dev/null; autoload -U compinit; compinit -u -D; source script.zsh
compadd() {
  builtin compadd -A found_words "$@"
  (( $#found_words )) && print -rl -- $found_words >> offers
  builtin compadd "$@"
}
offer() { zle complete-word; print of""fered > /dev/tty }
zle -N offer; bindkey "^I" offer; print re""ady'
read_until ready
# Nothing more is typed: zsh completes nothing while keys are waiting.
zpty -n -w shell "$1"$'\\t'
read_until offered
if [[ -e offers ]]; then cat offers; rm offers; fi
`;
