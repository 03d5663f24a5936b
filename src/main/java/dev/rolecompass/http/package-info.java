/**
 * Serves responses of every kind: headers, compression, caching, static files, limits,
 * and the base of absolute links. Knows nothing about the quiz.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.rolecompass.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
