/**
 * Role Compass answers one question: engineering manager or tech lead? The packages are
 * the stages that data passes, from a URL to a page:
 * <ol>
 * <li>{@code quiz}: what is asked, and what was answered</li>
 * <li>{@code scoring}: answers become a recommendation</li>
 * <li>{@code card}: a recommendation becomes the picture that its link unfurls to</li>
 * <li>{@code link}: text of a URL becomes answers or a shared result, and back</li>
 * <li>{@code compare}: several results side by side</li>
 * <li>{@code web}: a URL comes in; a page, JSON or a redirect goes out</li>
 * </ol>
 * Each stage uses those before it and none after it; a test verifies that.
 */
@NullMarked
package dev.rolecompass;

import org.jspecify.annotations.NullMarked;
