#!/bin/sh
# Draws every model of bpmn/ into target/bpmn-png/, to look at: docs/tools/render-bpmn.sh [file…]
# Works offline: the viewer is the bpmn-js webjar that the build has fetched already.
# CHROMIUM names another browser than /usr/bin/chromium.
set -eu

cd "$(dirname "$0")/../.."
out=$PWD/target/bpmn-png
viewer=$PWD/target/bpmn-viewer
chromium=${CHROMIUM:-/usr/bin/chromium}

version=$(sed -n 's:.*<bpmn-js.version>\(.*\)</bpmn-js.version>.*:\1:p' pom.xml)
jar=$HOME/.m2/repository/org/webjars/npm/bpmn-js/$version/bpmn-js-$version.jar
dist=META-INF/resources/webjars/bpmn-js/$version/dist
[ -f "$jar" ] || { echo "$jar is missing: run mvn -q compile once" >&2; exit 1; }
mkdir -p "$out" "$viewer"
(cd "$viewer" && jar xf "$jar" "$dist")

# Left, top, width and height of what holds all shapes and waypoints, with a margin.
extent() {
  grep -oE '<(dc:Bounds|di:waypoint)[^>]*>' "$1" | awk '
    function value(name) { return match($0, " " name "=\"[0-9.-]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) + 0 : 0 }
    { x = value("x"); y = value("y"); r = x + value("width"); b = y + value("height")
      if (NR == 1 || x < left) left = x; if (NR == 1 || y < top) top = y
      if (r > right) right = r; if (b > bottom) bottom = b }
    END { printf "%d %d %d %d", left - 40, top - 40, right - left + 80, bottom - top + 80 }'
}

[ $# -gt 0 ] || set -- bpmn/*.bpmn
for model in "$@"; do
  name=$(basename "$model" .bpmn)
  page=$viewer/$name.html
  read -r left top width height <<EXTENT
$(extent "$model")
EXTENT
  cat > "$page" <<HTML
<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="$dist/assets/diagram-js.css">
<link rel="stylesheet" href="$dist/assets/bpmn-font/css/bpmn-embedded.css">
<style>body { margin: 0 } #canvas { width: ${width}px; height: ${height}px } .bjs-powered-by { display: none }</style>
<div id="canvas"></div>
<script src="$dist/bpmn-viewer.production.min.js"></script>
<script>
const bytes = Uint8Array.from(atob('$(base64 < "$model" | tr -d '\n')'), c => c.charCodeAt(0));
const viewer = new BpmnJS({ container: '#canvas' });
viewer.importXML(new TextDecoder().decode(bytes))
  .then(() => viewer.get('canvas').viewbox({ x: $left, y: $top, width: $width, height: $height }))
  .catch(e => { document.body.textContent = e.message; });
</script>
HTML
  rm -f "$out/$name.png"
  "$chromium" --headless --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files \
    --user-data-dir="$viewer/profile" --force-device-scale-factor=1.5 --virtual-time-budget=10000 \
    --window-size="$width,$height" --screenshot="$out/$name.png" "file://$page" > "$viewer/$name.log" 2>&1
  [ -s "$out/$name.png" ] || { cat "$viewer/$name.log" >&2; exit 1; }
  echo "target/bpmn-png/$name.png"
done
