// Writes the country shapes and label points of the map. How to run it: README.md beside this file.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(process.cwd() + '/')
const { feature } = require('topojson-client')
const iso = require('iso-3166-1')
const atlas = (scale) => JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`)))

// Equal Earth (Šavrič, Patterson, Jenny 2018) on a world of 5,000 by 2,434, as shanyrak.query.map.EqualEarth has it.
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796]
const M = Math.sqrt(3) / 2
const UNIT = 5_000 / (2 * Math.PI / (M * A1))
const project = ([longitude, latitude]) => {
  const t = Math.asin(M * Math.sin(latitude * Math.PI / 180))
  const t2 = t * t, t6 = t2 ** 3
  const x = longitude * Math.PI / 180 * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)))
  const y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))
  return [2_500 + UNIT * x, 1_217 - UNIT * y]
}

// Borders are thinned arc by arc, so that neighbours keep the same border.
const thin = (line, tolerance) => {
  if (line.length < 3) return line
  const [a, b] = [line[0], line.at(-1)]
  const away = line.map((p) => distance(p, a, b))
  const far = away.indexOf(Math.max(...away))
  return away[far] <= tolerance ? [a, b] : [...thin(line.slice(0, far + 1), tolerance).slice(0, -1), ...thin(line.slice(far), tolerance)]
}
const distance = ([x, y], [ax, ay], [bx, by]) => {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}
const absolute = (topology) => {
  const { scale: [kx, ky], translate: [dx, dy] } = topology.transform
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([sx, sy]) => [(x += sx) * kx + dx, (y += sy) * ky + dy])
  })
}
const projected = (topology, tolerance) => ({
  ...topology,
  transform: undefined,
  arcs: absolute(topology).map((arc) => thin(arc.map((p) => [...project(p), ...p]), tolerance)),
})

// What lies on both sides of the 180th meridian is drawn on both sides of the map: once unrolled to each, and cut there.
const east = (ring) => cut(ring.map(([, , x, y]) => [x < 0 ? x + 360 : x, y]), 180, 1)
const west = (ring) => cut(ring.map(([, , x, y]) => [x > 0 ? x - 360 : x, y]), -180, -1)
const crosses = (ring) => ring.some((p, n) => n > 0 && Math.abs(p[2] - ring[n - 1][2]) > 180)
const cut = (ring, meridian, sign) => ring.flatMap(([x, y], n) => {
  const [px, py] = ring[(n || ring.length) - 1]
  const [is, was] = [(meridian - x) * sign >= 0, (meridian - px) * sign >= 0]
  const border = is === was ? [] : [[meridian, py + (y - py) * (meridian - px) / (x - px)]]
  return is ? [...border, [x, y]] : border
})
const closed = (ring) => [...ring, ring[0]]
const drawn = (polygon) => crosses(polygon[0])
  ? [east(polygon[0]), west(polygon[0])].map((ring) => [closed(ring.map(project))])
  : [polygon]

const polygons = (geometry) => geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
const rounded = (polygon) => polygon.map((ring) => ring.map(([x, y]) => [Math.round(x), Math.round(y)]))
const shape = (geometry) => polygons(geometry).flatMap(drawn).map(rounded)
const area = (ring) => ring.reduce((sum, [x, y], n) => {
  const [nx, ny] = ring[(n + 1) % ring.length]
  return sum + x * ny - nx * y
}, 0) / 2

const path = (shape) => shape.map((polygon) => polygon.map(ring).join('')).join('')
const ring = (points) => {
  let [x, y] = points[0]
  const steps = points.slice(1, -1).map(([nx, ny]) => {
    const step = [nx - x, ny - y]
    ;[x, y] = [nx, ny]
    return step
  }).filter(([dx, dy]) => dx !== 0 || dy !== 0)
  return steps.length < 2 ? '' : `M${points[0].join(' ')}l${steps.flat().join(' ').replaceAll(' -', '-')}z`
}

// The label is where the largest part of a country is widest: the point farthest from its border.
const label = (shape) => {
  const [outer] = shape.toSorted((one, other) => Math.abs(area(other[0])) - Math.abs(area(one[0])))
  let [x0, y0] = [0, 1].map((i) => Math.min(...outer[0].map((p) => p[i])))
  let [w, h] = [0, 1].map((i) => Math.max(...outer[0].map((p) => p[i])) - [x0, y0][i])
  let best = outer[0][0]
  for (let round = 0; round < 3; round++) {
    let most = -1
    for (let i = 0; i <= 24; i++) for (let j = 0; j <= 24; j++) {
      const p = [x0 + w * i / 24, y0 + h * j / 24]
      const d = inside(p, outer) ? Math.min(...outer.map((r) => toBorder(p, r))) : 0
      if (d > most) [best, most] = [p, d]
    }
    ;[w, h] = [w / 8, h / 8]
    ;[x0, y0] = [best[0] - w / 2, best[1] - h / 2]
  }
  return best.map(Math.round)
}
const toBorder = (p, line) => Math.min(...line.slice(1).map((b, n) => distance(p, line[n], b)))
const inside = ([x, y], polygon) => polygon.reduce((odd, line) => line.slice(1).reduce((was, [bx, by], n) => {
  const [ax, ay] = line[n]
  return (ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax ? !was : was
}, odd), false)

// Parts of other countries, or too small for the source: longitude and latitude in whole degrees.
const SMALL = {
  BQ: [-68, 12], BV: [3, -54], CC: [97, -12], CX: [106, -10], GF: [-53, 4], GP: [-61, 16], MQ: [-61, 15], RE: [56, -21],
  SJ: [16, 78], TK: [-172, -9], YT: [45, -13], GI: [-5, 36], TV: [179, -9], UM: [167, 19], AQ: [0, -60],
}

const codeOf = (shape) => shape.id === undefined ? '-' : iso.whereNumeric(shape.id)?.alpha2 ?? '-'
const coarse = atlas('110m')
const shapes = new Map()
for (const it of feature(projected(coarse, 2.5), coarse.objects.countries).features) {
  if (codeOf(it) !== 'AQ') shapes.set(codeOf(it), (shapes.get(codeOf(it)) ?? []).concat(shape(it.geometry)))
}
const labels = new Map(Object.entries(SMALL).map(([code, at]) => [code, project(at).map(Math.round)]))
for (const fine of [atlas('10m'), atlas('50m')]) {
  for (const it of feature(projected(fine, 1), fine.objects.countries).features) {
    if (codeOf(it) !== '-' && codeOf(it) !== 'AQ') labels.set(codeOf(it), label(shape(it.geometry)))
  }
}
console.log('# Natural Earth (public domain), 1:110m, in the Equal Earth projection. Written by docs/map/world.mjs.')
console.log('# Country, label point and outline; - is no country of ISO 3166-1.')
for (const code of [...new Set([...labels.keys(), ...shapes.keys()])].sort()) {
  const at = (labels.get(code) ?? ['', '']).join(' ')
  const outline = shapes.get(code)
  console.log([code, at, outline ? path(outline) : ''].join('\t').trimEnd())
}
