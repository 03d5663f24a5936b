/**
 * What all answers have in common, whatever they say: their headers, their coding, how
 * long they may be kept, where absolute links start, and what the container says by
 * itself. Knows nothing of the quiz.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.rolecompass.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
