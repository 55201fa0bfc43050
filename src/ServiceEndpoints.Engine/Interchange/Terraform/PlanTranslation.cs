namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>Puts one resource of a plan into Resource Manager's form.</summary>
internal delegate void PlanTranslation(PlanEntry entry, PlanEstate estate, PlanIndex index);
