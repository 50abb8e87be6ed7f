import type { ShellName } from '../../spec/shells.ts';

/** What makes a shell ask `oint` for the next word; one for each shell. */
export const SCRIPTS = {
  bash: `# oint completion for bash. In ~/.bashrc:  eval "$(oint completion bash)"
_oint() {
  # Bash takes = and : for the ends of words; here they belong to them.
  local word last='' count=0 line value words=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if ((count > 0)) && [[ $word == [=:]* || $last == *[=:] ]]; then
      words[count - 1]+=$word
    else
      words[count]=$word
      count=$((count + 1))
    fi
    last=$word
  done
  local current=\${words[count - 1]} known=''
  case \${COMP_WORDS[COMP_CWORD]} in
    = | : | :=) known=$current ;;
    *) known=\${current%"\${COMP_WORDS[COMP_CWORD]}"} ;;
  esac
  COMPREPLY=()
  while IFS= read -r line; do
    value=\${line%%$'\\t'*}
    COMPREPLY+=("\${value#"$known"}")
    # A value, or a key, goes on behind it.
    [[ $value == *[=[] ]] && compopt -o nospace 2>/dev/null
  done < <(oint __complete -- "\${words[@]}" 2>/dev/null)
}
complete -o bashdefault -o default -F _oint oint
`,
  zsh: `#compdef oint
# oint completion for zsh. In ~/.zshrc, behind compinit:  eval "$(oint completion zsh)"
_oint() {
  local line value
  local -a values shown begun begunShown
  while IFS= read -r line; do
    value=\${line%%$'\\t'*}
    if [[ $line == *$'\\t'?* ]]; then line="$value  -- \${line#*$'\\t'}"; else line=$value; fi
    # A value, or a key, goes on behind it.
    if [[ $value == *[=[] ]]; then
      begun+=("$value") begunShown+=("$line")
    else
      values+=("$value") shown+=("$line")
    fi
  done < <(oint __complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  if ((\${#values} + \${#begun} == 0)); then
    _files
  else
    ((\${#values})) && compadd -U -l -d shown -- "\${values[@]}"
    ((\${#begun})) && compadd -U -l -S '' -d begunShown -- "\${begun[@]}"
  fi
}
if [ "\${funcstack[1]}" = _oint ]; then _oint "$@"; else compdef _oint oint; fi
`,
  fish: `# oint completion for fish. Once:  oint completion fish > ~/.config/fish/completions/oint.fish
function __oint_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found (oint __complete -- $words[2..-1] "$current" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path "$current"
    end
end
complete -c oint -f -a '(__oint_complete)'
`,
  powershell: `# oint completion for PowerShell. In $PROFILE:  oint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName oint -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
    # Older versions lose empty words, so it is said that a new one begins.
    $begin = if ($wordToComplete -eq '') { @('--new') } else { @() }
    $encoding = [Console]::OutputEncoding
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    try {
        oint __complete @begin -- @words 2>$null | ForEach-Object {
            $value, $text = $_ -split "\`t", 2
            if (-not $text) { $text = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $text)
        }
    } finally {
        [Console]::OutputEncoding = $encoding
    }
}
`,
} as const satisfies Readonly<Record<ShellName, string>>;
