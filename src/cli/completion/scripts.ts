/** Shells that can complete. */
export type Shell = "bash" | "zsh" | "fish";

/** The scripts. Each calls the program, which knows the contract. */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_vapix() {
  local words current line
  words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  COMPREPLY=()
  current="\${COMP_WORDS[COMP_CWORD]}"
  while IFS= read -r line; do
    # Readline completes what follows an open quote.
    [[ $current == "'"* ]] && line="\${line#?}"
    COMPREPLY+=("$line")
    [[ $line == *: ]] && compopt -o nospace 2>/dev/null
  done < <("\${COMP_WORDS[0]}" completion candidates -- "\${words[@]}" 2>/dev/null)
}
complete -o default -F _vapix vapix`,
  zsh: `#compdef vapix
_vapix() {
  local -a found
  found=("\${(@f)$("\${words[1]}" completion candidates -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=(\${found:#})
  if (( \${#found} == 0 )); then
    _files
  elif [[ \${found[1]} == *: ]]; then
    compadd -Q -S '' -- "\${found[@]}"
  else
    compadd -Q -- "\${found[@]}"
  fi
}
compdef _vapix vapix`,
  fish: `function __vapix
  set -l words (commandline -opc)
  $words[1] completion candidates -- $words[2..] (commandline -ct) 2>/dev/null
end
complete -c vapix -a '(__vapix)'`,
};
