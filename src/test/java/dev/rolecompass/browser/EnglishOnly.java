package dev.rolecompass.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.Bundles;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A promise about the English texts. Where another language is visited, it is skipped.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EnglishOnly.Condition.class)
@interface EnglishOnly {

	/**
	 * Why it isn't promised in other languages.
	 */
	String value();

	/**
	 * Whether it is about the length of texts, and so holds in every language that isn't
	 * longer than English.
	 */
	boolean aboutLength() default false;

	/**
	 * Whether the promise holds in the language that is visited.
	 */
	class Condition implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			return AnnotationSupport.findAnnotation(context.getElement(), EnglishOnly.class)
				.filter((promise) -> !holds(promise))
				.map((promise) -> ConditionEvaluationResult.disabled(promise.value()))
				.orElseGet(() -> ConditionEvaluationResult.enabled("It is promised in " + Bundles.VISITED));
		}

		private static boolean holds(EnglishOnly promise) {
			return Bundles.VISITED.equals(Language.ENGLISH)
					|| promise.aboutLength() && !Bundles.isLongerThanEnglish(Bundles.VISITED);
		}

	}

}
