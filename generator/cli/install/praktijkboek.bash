# shellcheck shell=bash
# Completion of praktijkboek in bash: commands, kinds, options and their values, and files elsewhere.
_praktijkboek() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]-} words=
    if ((COMP_CWORD == 1)); then
        words='build check explain freeze new pack serve sheet --help --version'
    elif [[ $current == -* ]]; then
        words='--help --project'
        case $command in
            build) words+=' --audience --jobs --no-cache --only --output' ;;
            check) words+=' --audience --external --format --jobs --no-cache' ;;
            explain) words+=' --audience --output' ;;
            freeze) words+=' --jobs --no-cache' ;;
            pack) words+=' --audience --black-and-white --booklet --date --jobs --organisation --output --page-cost --shard' ;;
            serve) words+=' --audience --jobs --no-cache --port' ;;
            sheet) words+=' --format --jobs --output' ;;
        esac
    else
        case $command:$before in
            build:--only) words='site print' ;;
            check:--format) words='text json' ;;
            sheet:--format) words='yaml json xfdf' ;;
            new:new) words='project chapter appendix sheet deck pack' ;;
            sheet:sheet) words='list fill read next' ;;
        esac
    fi
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _praktijkboek praktijkboek
