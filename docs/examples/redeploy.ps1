# A template is about to be deployed again, over an estate that has grown since: what would it take away?
# Core commands only: runs in the shell of this repository as well as in PowerShell 7.
$ErrorActionPreference = 'Stop'
if (-not (Get-Command New-SimTopology -ErrorAction Ignore)) {
    Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
}

# What is deployed. Of a real estate: $deployed = (Import-SimTopology resources.json).Topology, read from what
# 'az network vnet list' and its kin print, or from Azure Resource Graph.
$null = New-SimTopology -Name deployed -Location westeurope -Force
$null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
$null = New-SimNetworkSecurityGroup -Name app-nsg
$null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24 -NetworkSecurityGroup app-nsg -ServiceEndpoint Microsoft.Storage, Microsoft.KeyVault
$null = New-SimSubnet -Name data -VNet hub -AddressPrefix 10.0.2.0/24
$null = New-SimVM -Name db1 -Subnet hub/data
$null = New-SimResource -Name contosodata -Type StorageAccount -DefaultAction Deny
Add-SimNetworkRule -Resource contosodata -Subnet hub/app
$deployed = Get-SimTopology

# The template was written when the VNet had one subnet with one endpoint. A template of another resource group needs
# -ResourceGroupName and -SubscriptionId, so that its things have the ids of those that are deployed.
$null = Import-SimTopology -Path "$PSScriptRoot/redeploy.json"
Test-SimTopology -ReferenceTopology $deployed -RuleId SE167*, SE168*

# A gate in a pipeline asks whether there is any.
(Test-SimTopology -ReferenceTopology $deployed -RuleId SE167*, SE168*).Count
