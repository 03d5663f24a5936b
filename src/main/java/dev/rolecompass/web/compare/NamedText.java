package dev.rolecompass.web.compare;

import java.util.Optional;

/**
 * A text that mentions results.
 *
 * @param text the text with their letters
 * @param named the text with placeholders such as {@code {A}}, where the browser puts the
 * names; empty if it mentions none
 */
record NamedText(String text, Optional<String> named) {
}
