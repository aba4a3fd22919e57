#!/bin/sh
# Makes noto-sans-cjk-sc.otf, which pictures are written with; run by hand when the set of characters changes.
# Needs fonttools (pip install fonttools) and the whole font: apt-get install fonts-noto-cjk.
# All 20,902 Chinese characters of GBK, since people's names are rare ones: 喆, 堃, 昇, 叕. Any other is drawn as a box.
set -eu
whole=${1:-/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc}
latin='U+20-7E,U+A0-FF,U+2010-2027,U+2030-203B'
signs='U+2190-2193,U+2460-2473,U+25A0-25FF,U+2600-2606,U+2713-2717'
chinese='U+3000-301F,U+4E00-9FA5,U+FF01-FF5E,U+FFE5'
# The third font of the collection has the forms of the mainland.
pyftsubset "$whole" --font-number=2 --unicodes="$latin,$signs,$chinese" \
  --layout-features='' --no-hinting --notdef-outline --drop-tables+=vhea,vmtx,VORG,BASE \
  --output-file="$(dirname "$0")/noto-sans-cjk-sc.otf"
