import type { Place } from '../../programme';
import { cut, oneLine } from './clean';

/** A path may hold names out of the file, such as those of rooms: they are cleaned like all other words of it. */
export const cleanPlace = (place: Place): Place => (place.path === undefined ? place : { ...place, path: cut(oneLine(place.path), 255) });
