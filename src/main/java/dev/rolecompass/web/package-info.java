/**
 * A URL comes in; a page, JSON or a redirect goes out.
 * <p>
 * A request passes {@link dev.rolecompass.web.TidyRequestFilter}, which mends what chat
 * apps did to the path; a converter or {@link dev.rolecompass.web.VisitArgumentResolver},
 * which turn its text into domain values; a controller, which asks the core and builds
 * the page's model; {@link dev.rolecompass.web.CanonicalUrlInterceptor}, which moves
 * visitors to the one URL that a page has; and a template.
 */
@ApplicationModule(allowedDependencies = { "quiz", "scoring", "link", "compare", "card", "http" })
@NullMarked
package dev.rolecompass.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
