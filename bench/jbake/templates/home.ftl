<#include "frame.ftl">
<@frame>
<main id="main">
<h1>${content.title?html}</h1>
<p>${content.summary?html}</p>
${content.body}
<@page_list tag=language summaries=true/>
</main>
</@frame>
