/**
 * The tokens of JSON, read and written, as the rest of the library sees them: {@link
 * io.github.trademission.json.token.JsonReader} and {@link io.github.trademission.json.token.JsonWriter}, made by {@link
 * io.github.trademission.json.token.JsonTokens}.
 *
 * <p>Machinery: its types are public only because other packages of the library use them, and may change at any time. What
 * stands below, today Jackson 2, is known to this package alone.
 */
@NullMarked
package io.github.trademission.json.token;

import org.jspecify.annotations.NullMarked;
