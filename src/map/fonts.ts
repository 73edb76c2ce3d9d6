/**
 * The font of the page, for names on the map. Quoted, because a name with a digit is no CSS identifier. A first name that is
 * no font only tells the weight or the style: the map reads it from there.
 */
const SOURCE_SANS = '"Source Sans 3 Variable"';
export const REGULAR = [SOURCE_SANS];
export const STRONG = ["semibold", SOURCE_SANS];
export const ITALIC = ["italic", SOURCE_SANS];
