// Rings of equal width round a disc, cut into equal sectors, as generator/drawing/rings_geometry.h has them. Angles in
// radians, clockwise from three o'clock; rings and sectors count from 0.

export class RingsGeometry {
  constructor({ centre, disc, radius, rings, sectors }) {
    Object.assign(this, { centre, disc, radius, rings: Math.max(rings, 1), sectors: Math.max(sectors, 1) });
  }

  outerRadius(ring) { return this.disc + (this.radius - this.disc) * (ring + 1) / this.rings; }
  innerRadius(ring) { return ring === 0 ? this.disc : this.outerRadius(ring - 1); }
  get sectorAngle() { return 2 * Math.PI / this.sectors; }

  /** The first sector lies at the top left, or at the top where their number is odd. */
  sectorBegin(sector) {
    const quarter = Math.PI / 2;
    if (this.sectors === 1) return -quarter;
    const first = this.sectors % 2 === 0 ? -quarter - this.sectorAngle : -quarter - this.sectorAngle / 2;
    return first + this.sectorAngle * sector;
  }

  at(angle, distance) {
    return { x: this.centre.x + distance * Math.cos(angle), y: this.centre.y + distance * Math.sin(angle) };
  }

  /** The place under a point: {ring, sector}, or undefined outside the rings. */
  placeOf({ x, y }) {
    const distance = Math.hypot(x - this.centre.x, y - this.centre.y);
    if (distance > this.radius) return undefined;
    const ring = Math.min(this.rings - 1, Math.max(0, Math.floor((distance - this.disc) / (this.radius - this.disc) * this.rings)));
    const turned = Math.atan2(y - this.centre.y, x - this.centre.x) - this.sectorBegin(0);
    const sector = Math.floor(((turned % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI) / this.sectorAngle);
    return { ring, sector: Math.min(sector, this.sectors - 1) };
  }

  /** Seats for `count` people in one place: spread over its angle, by turns nearer and further. */
  seats(ring, sector, count) {
    const inner = this.innerRadius(ring);
    const width = this.outerRadius(ring) - inner;
    return Array.from({ length: count }, (_, index) => {
      const angle = this.sectorBegin(sector) + this.sectorAngle * (index + 0.5) / count;
      const share = count === 1 ? 0.5 : [0.36, 0.68][index % 2];
      return this.at(angle, inner + width * share);
    });
  }
}
