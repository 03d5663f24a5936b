package dev.rolecompass.web.blank;

import java.util.Set;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Iterates like {@code th:each}, but leaves the place of a list that varies blank. The
 * element must be a fragment, which is then rendered for each item, and must use nothing
 * except the item and the frame:
 *
 * <pre>{@code <li th:fragment="answer" rc:each="answer : ${page.answers()}">}</pre>
 */
final class EachProcessor extends AbstractAttributeTagProcessor {

	/**
	 * That of {@code th:each}.
	 */
	private static final int PRECEDENCE = 200;

	/**
	 * The elements that Thymeleaf repeats together with the space before them, of those
	 * that our templates iterate.
	 */
	private static final Set<String> SPACED = Set.of("div", "li", "section", "tr");

	EachProcessor(String prefix) {
		super(TemplateMode.HTML, prefix, null, false, "each", true, PRECEDENCE, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attributeName,
			String attributeValue, IElementTagStructureHandler structureHandler) {
		String[] each = attributeValue.split(" : ", 2);
		String variable = each[0];
		if (context.containsVariable(variable)) {
			return; // This is the fragment for one item
		}
		Object items = StandardExpressions.getExpressionParser(context.getConfiguration())
			.parseExpression(context, each[1])
			.execute(context);
		if (items instanceof BlankList list) {
			Fragment fragment = new Fragment(context.getTemplateData().getTemplate(),
					tag.getAttributeValue("th:fragment"), variable);
			structureHandler.replaceWith(
					PageWithBlanks.blank(list.number(), fragment, SPACED.contains(tag.getElementCompleteName())),
					false);
		}
		else {
			structureHandler.iterateElement(variable, null, items);
		}
	}

}
