/**
 * Turns a request into a page, JSON, Markdown, an image or a redirect. This package has
 * what all pages share; each kind of page has a room of its own below it.
 * <p>
 * A request passes {@link dev.rolecompass.web.TidyRequestFilter}, which repairs its path;
 * a converter or {@link dev.rolecompass.web.VisitArgumentResolver}, which turns text into
 * domain values; a controller, which asks the core and builds the page's model;
 * {@link dev.rolecompass.web.CanonicalUrlInterceptor}, which redirects to the page's own
 * URL; and a template.
 */
@ApplicationModule(allowedDependencies = { "quiz", "scoring", "link", "compare", "card", "http" })
@NullMarked
package dev.rolecompass.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
