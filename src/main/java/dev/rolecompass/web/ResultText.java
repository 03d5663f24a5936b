package dev.rolecompass.web;

/**
 * A result as text to paste into a document or an issue.
 *
 * @param url the text's own URL
 * @param result the result
 */
record ResultText(String url, ResultPage result) implements Page {
}
