${letter.salutation()}

<#list letter.paragraphs() as paragraph>
${paragraph}

</#list>
----------------------------------------
<#list letter.facts() as fact>
${fact.label()}: ${fact.value()}
</#list>
----------------------------------------

<#list letter.actions() as action>
${action.label()}
${action.address()}

</#list>
--
<#list signature as line>
${line}
</#list>

${letter.footer()}
