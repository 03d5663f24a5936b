package dev.rolecompass.scoring;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTests {

	@Test
	void everyKindOfOutcomeNeedsAFunction() throws NoSuchMethodException {
		Method choose = Outcome.class.getMethod("choose", Function.class, Function.class, Function.class,
				Function.class);
		Stream<Type> handled = Stream.of(choose.getGenericParameterTypes())
			.map((function) -> ((ParameterizedType) function).getActualTypeArguments()[0]);
		assertThat(handled).hasSameSizeAs(Outcome.class.getPermittedSubclasses());
	}

}
