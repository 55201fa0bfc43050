using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>What a template may not say across tenants although other ways may.</summary>
internal static class TemplateTenants
{
    public static void Tell(IEnumerable<ResourceDocument> documents, ImportSession session)
    {
        string accounts = ServiceCatalogue.ForResourceType(ResourceType.StorageAccount).ArmType;
        foreach (ResourceDocument account in documents.Where(document => document.IsOf(accounts)))
        {
            foreach (TextNode subnet in SubnetsOf(account))
            {
                if (TemplateRuleTenantRule.Judge(session.Start, account.Id, subnet.Text) is { } refusal)
                {
                    session.Log.Find(refusal.Id, refusal.Message, account.Id, subnet.Place);
                }
            }
        }
    }

    private static IEnumerable<TextNode> SubnetsOf(ResourceDocument account) =>
        account.Body.Find("properties") is ObjectNode properties
        && properties.Find("networkAcls") is ObjectNode acls
        && acls.Find("virtualNetworkRules") is ArrayNode rules
            ? rules.Items.OfType<ObjectNode>().Select(rule => rule.Find("id")).OfType<TextNode>()
            : [];
}
