autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
_voice_insights_events() {
  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="validate send listen setup schema --help --version"
  else
    case "${COMP_WORDS[1]} $before" in
      "send --type") words="call-summary call-event call-metrics conference-summary conference-participant-summary participant-summary eventstreams error-logs call-summary.partial call-summary.predicted-complete call-summary.complete call-event.gateway call-event.sdk call-metrics.gateway call-metrics.sdk conference-summary.complete conference-summary.partial conference-participant-summary.complete participant-summary.complete eventstreams.test-event error-logs.error.logged" ;;
      "send --call") words="answered-pstn client trunk canceled busy noanswer fail poor-quality" ;;
      "send --data") words="string object" ;;
      "setup --events") words="call-summary call-event call-metrics conference-summary conference-participant-summary participant-summary eventstreams error-logs call-summary.partial call-summary.predicted-complete call-summary.complete call-event.gateway call-event.sdk call-metrics.gateway call-metrics.sdk conference-summary.complete conference-summary.partial conference-participant-summary.complete participant-summary.complete eventstreams.test-event error-logs.error.logged" ;;
      "setup --as") words="twilio-cli curl node" ;;
      "setup --shell") words="posix powershell" ;;
      *)
        case "${COMP_WORDS[1]}" in
          validate) [[ "$word" == -* ]] && words="--json --quiet --help" ;;
          send) [[ "$word" == -* ]] && words="--auth-token --sink-url --type --call --file --set --count --seed --schema-version --data --batch --concurrency --rate --duplicate --shuffle --forge --retry-for --json --help" ;;
          listen) [[ "$word" == -* ]] && words="--port --host --forward --sink-url --auth-token --json --show-personal-data --help" ;;
          setup) [[ "$word" == -* ]] && words="--url --events --description --as --shell --help" ;;
          schema) [[ "$word" == -* ]] && words="--help" ;;
        esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _voice_insights_events voice-insights-events
