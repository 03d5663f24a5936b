package dev.rolecompass.web.compare;

import java.util.Optional;

import dev.rolecompass.web.Varies;

/**
 * A text that mentions results.
 *
 * @param text the text with their letters
 * @param named the text with placeholders such as {@code {A}}, where the browser puts the
 * names; empty if it mentions none
 */
record NamedText(@Varies String text, @Varies Optional<String> named) {
}
