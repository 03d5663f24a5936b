/**
 * Role Compass answers one question: engineering manager or tech lead? The packages are
 * the stages between a URL and a page:
 * <ol>
 * <li>{@code quiz}: the questions, and the answers to them</li>
 * <li>{@code scoring}: turns answers into a recommendation</li>
 * <li>{@code compare}: finds out how far apart several results are</li>
 * <li>{@code card}: draws the preview images of links</li>
 * <li>{@code link}: converts URLs to domain values and back</li>
 * <li>{@code http}: caching, headers, and everything else that responses share</li>
 * <li>{@code web}: turns a request into a page, JSON, Markdown, an image or a
 * redirect</li>
 * </ol>
 * Each stage uses only those before it; a test verifies that. {@code http} uses none of
 * them. {@code web} has a room for each kind of page: {@code question}, {@code result},
 * {@code compare}, {@code map}, {@code guide} and {@code error}.
 */
@NullMarked
package dev.rolecompass;

import org.jspecify.annotations.NullMarked;
