# Services deployed into a subnet: the endpoint goes on the subnet of the managed service.
# Core commands only: runs in the shell of this repository as well as in PowerShell 7.
$ErrorActionPreference = 'Stop'
if (-not (Get-Command New-SimTopology -ErrorAction Ignore)) {
    Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
}

$null = New-SimTopology -Name managed-services -Location westeurope -Force
$null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
$null = New-SimSubnet -Name mi -VNet hub -AddressPrefix 10.0.6.0/24 -Delegation Microsoft.Sql/managedInstances
$null = New-SimSubnet -Name apps -VNet hub -AddressPrefix 10.0.7.0/24 -Delegation Microsoft.Web/serverFarms
$null = New-SimManagedService -Name instance -Subnet hub/mi -Type SqlManagedInstance
$null = New-SimManagedService -Name portal -Subnet hub/apps -Type AppServiceIntegration
$null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
Get-SimManagedService | Test-SimReachability -To contosodata | Out-Default

'--- With endpoint and rule for both subnets'
Enable-SimServiceEndpoint -Subnet hub/mi, hub/apps -Service Microsoft.Storage
Add-SimNetworkRule -Resource contosodata -Subnet hub/mi, hub/apps
Get-SimManagedService | Test-SimReachability -To contosodata | Out-Default
