/**
 * Renders templates once for all pages that look the same. What differs between these
 * pages is left blank, and filled in for each of them.
 */
@ApplicationModule(allowedDependencies = { "web", "quiz" })
@NullMarked
package dev.rolecompass.web.blank;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
