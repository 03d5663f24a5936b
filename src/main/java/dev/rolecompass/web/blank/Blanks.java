package dev.rolecompass.web.blank;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import dev.rolecompass.web.Page;
import dev.rolecompass.web.Varies;

/**
 * A model, split into what a page looks like and what is filled in.
 *
 * @param shape everything that the rendered page depends on, except the values
 * @param values the texts and lists to fill in, in the order of their blanks
 * @param language how URLs start. It isn't left blank, because pages link to themselves
 * in other languages
 */
record Blanks(List<Object> shape, List<Object> values, String language) {

	private static final String MODELS = Page.class.getPackageName();

	private static final ClassValue<Model> MODEL = new ClassValue<>() {

		@Override
		protected Model computeValue(Class<?> type) {
			return Model.of(type);
		}

	};

	/**
	 * Splits a model.
	 * @param model a page, or an item of a list that varies
	 */
	static Blanks of(Object model, String language) {
		Blanks blanks = new Blanks(new ArrayList<>(), new ArrayList<>(), language);
		blanks.add(model, false);
		return blanks;
	}

	private void add(Object value, boolean varies) {
		if (value instanceof Optional<?> optional) {
			this.shape.add(optional.isPresent());
			optional.ifPresent((present) -> add(present, varies));
		}
		else if (varies && !isOfTexts(value)) {
			String start = start(value);
			this.shape.add(isEmpty(value));
			this.shape.add(start);
			if (!isEmpty(value)) {
				this.values.add((value instanceof String text) ? text.substring(start.length()) : value);
			}
		}
		else if (value instanceof List<?> list) {
			this.shape.add(list.size());
			list.forEach((item) -> add(item, varies));
		}
		else if (isModel(value)) {
			this.shape.add(value.getClass());
			MODEL.get(value.getClass()).parts().forEach((part) -> add(part.of(value), part.varies()));
		}
		else {
			this.shape.add(value);
		}
	}

	/**
	 * Returns a copy of a model with blanks in the place of its values, in their order.
	 */
	Object blanked(Object model) {
		return blanked(model, false, new AtomicInteger());
	}

	private Object blanked(Object value, boolean varies, AtomicInteger next) {
		if (value instanceof Optional<?> optional) {
			return optional.map((present) -> blanked(present, varies, next));
		}
		if (varies && !isOfTexts(value)) {
			return isEmpty(value) ? value : (value instanceof List) ? new BlankList(next.getAndIncrement())
					: start(value) + PageWithBlanks.blank(next.getAndIncrement());
		}
		if (value instanceof List<?> list) {
			return list.stream().map((item) -> blanked(item, varies, next)).toList();
		}
		if (isModel(value)) {
			Model model = MODEL.get(value.getClass());
			return model
				.with(model.parts().stream().map((part) -> blanked(part.of(value), part.varies(), next)).toArray());
		}
		return value;
	}

	/**
	 * What isn't left blank of a value.
	 */
	private String start(Object value) {
		return (value instanceof String text && text.startsWith(this.language + "/")) ? this.language : "";
	}

	private static boolean isModel(Object value) {
		return value instanceof Record && value.getClass().getPackageName().startsWith(MODELS);
	}

	/**
	 * Whether a value is a list of texts, which are left blank one by one.
	 */
	private static boolean isOfTexts(Object value) {
		return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String;
	}

	private static boolean isEmpty(Object value) {
		if (value instanceof List<?> list) {
			return list.isEmpty();
		}
		if (value instanceof String text) {
			return text.isEmpty();
		}
		throw new IllegalArgumentException(value.getClass() + " can't be left blank");
	}

	/**
	 * A type of model.
	 */
	private record Model(Constructor<?> constructor, List<Part> parts) {

		static Model of(Class<?> type) {
			RecordComponent[] components = type.getRecordComponents();
			try {
				Constructor<?> constructor = type.getDeclaredConstructor(
						Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
				constructor.setAccessible(true);
				return new Model(constructor, Arrays.stream(components).map(Part::of).toList());
			}
			catch (NoSuchMethodException ex) {
				throw new IllegalStateException(ex);
			}
		}

		Object with(Object... values) {
			try {
				return this.constructor.newInstance(values);
			}
			catch (InstantiationException | IllegalAccessException | InvocationTargetException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	/**
	 * A component of a model.
	 */
	private record Part(Method accessor, boolean varies) {

		static Part of(RecordComponent component) {
			component.getAccessor().setAccessible(true);
			return new Part(component.getAccessor(), component.isAnnotationPresent(Varies.class));
		}

		Object of(Object model) {
			try {
				return this.accessor.invoke(model);
			}
			catch (IllegalAccessException | InvocationTargetException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
