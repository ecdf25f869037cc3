# Finds JDKs. Sourced by brobygger, verify and bench/run; works in the bash 3.2 that macOS has.

# Puts into jdk_major the version of the JDK in folder $1, for example 17, and into jdk_release its full version.
# Fails if there is no JDK there. Reads the JDK's release file: starting a JVM only to ask would cost more.
read_jdk() {
  jdk_major=0
  jdk_release=
  [[ -x $1/bin/javac && -r $1/release ]] || return 1
  local line version=
  while IFS= read -r line; do
    line=${line%$'\r'}
    case $line in
      JAVA_VERSION=*) version=${line#*=} version=${version//\"/} ;;
      JAVA_RUNTIME_VERSION=*) jdk_release=${line#*=} jdk_release=${jdk_release//\"/} ;;
    esac
  done <"$1/release"
  version=${version#1.}
  jdk_major=${version%%[!0-9]*}
  jdk_release=${jdk_release:-$version}
  [[ -n $jdk_major ]]
}

# Prints the folders where a JDK may be, one a line: the one that was asked for, the one on the PATH, the usual places.
jdk_places() {
  if [[ -n ${JAVA_HOME-} ]]; then printf '%s\n' "$JAVA_HOME"; fi
  local javac
  if javac=$(command -v javac) && javac=$(readlink -f "$javac" 2>/dev/null); then
    printf '%s\n' "${javac%/bin/javac}"
  fi
  local place
  for place in /usr/lib/jvm/* /usr/java/* /opt/java/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [[ -d $place ]]; then printf '%s\n' "$place"; fi
  done
}

# Puts into jdk the folder of the newest JDK from 17 up, for newer ones start faster; one in JAVA_HOME comes before all.
# Sets jdk_major and jdk_release too. Fails if there is none.
find_newest_jdk() {
  local place newest=0
  jdk=
  while IFS= read -r place; do
    if read_jdk "$place" && ((jdk_major >= 17 && jdk_major > newest)); then
      jdk=$place
      newest=$jdk_major
      if [[ $place == "${JAVA_HOME-}" ]]; then break; fi
    fi
  done < <(jdk_places)
  [[ -n $jdk ]] && read_jdk "$jdk"
}
