complete -c voice-insights-events -n __fish_use_subcommand -f -a validate
complete -c voice-insights-events -n __fish_use_subcommand -f -a send
complete -c voice-insights-events -n __fish_use_subcommand -f -a listen
complete -c voice-insights-events -n __fish_use_subcommand -f -a setup
complete -c voice-insights-events -n __fish_use_subcommand -f -a schema
complete -c voice-insights-events -n '__fish_seen_subcommand_from validate' -l json
complete -c voice-insights-events -n '__fish_seen_subcommand_from validate' -l quiet
complete -c voice-insights-events -n '__fish_seen_subcommand_from validate' -l help
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l auth-token
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l sink-url
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l type -x -a 'call-summary call-event call-metrics conference-summary conference-participant-summary participant-summary eventstreams error-logs call-summary.partial call-summary.predicted-complete call-summary.complete call-event.gateway call-event.sdk call-metrics.gateway call-metrics.sdk conference-summary.complete conference-summary.partial conference-participant-summary.complete participant-summary.complete eventstreams.test-event error-logs.error.logged'
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l call -x -a 'answered-pstn client trunk canceled busy noanswer fail poor-quality'
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l file
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l set
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l count
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l seed
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l schema-version
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l data -x -a 'string object'
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l batch
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l concurrency
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l rate
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l duplicate
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l shuffle
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l forge
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l retry-for
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l json
complete -c voice-insights-events -n '__fish_seen_subcommand_from send' -l help
complete -c voice-insights-events -n '__fish_seen_subcommand_from listen' -l port
complete -c voice-insights-events -n '__fish_seen_subcommand_from listen' -l host
complete -c voice-insights-events -n '__fish_seen_subcommand_from listen' -l forward
complete -c voice-insights-events -n '__fish_seen_subcommand_from listen' -l sink-url
complete -c voice-insights-events -n '__fish_seen_subcommand_from listen' -l auth-token
complete -c voice-insights-events -n '__fish_seen_subcommand_from listen' -l json
complete -c voice-insights-events -n '__fish_seen_subcommand_from listen' -l show-personal-data
complete -c voice-insights-events -n '__fish_seen_subcommand_from listen' -l help
complete -c voice-insights-events -n '__fish_seen_subcommand_from setup' -l url
complete -c voice-insights-events -n '__fish_seen_subcommand_from setup' -l events -x -a 'call-summary call-event call-metrics conference-summary conference-participant-summary participant-summary eventstreams error-logs call-summary.partial call-summary.predicted-complete call-summary.complete call-event.gateway call-event.sdk call-metrics.gateway call-metrics.sdk conference-summary.complete conference-summary.partial conference-participant-summary.complete participant-summary.complete eventstreams.test-event error-logs.error.logged'
complete -c voice-insights-events -n '__fish_seen_subcommand_from setup' -l description
complete -c voice-insights-events -n '__fish_seen_subcommand_from setup' -l as -x -a 'twilio-cli curl node'
complete -c voice-insights-events -n '__fish_seen_subcommand_from setup' -l shell -x -a 'posix powershell'
complete -c voice-insights-events -n '__fish_seen_subcommand_from setup' -l help
complete -c voice-insights-events -n '__fish_seen_subcommand_from schema' -l help
