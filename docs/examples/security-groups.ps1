# A security group that denies the internet and allows one service by its tag.
# Core commands only: runs in the shell of this repository as well as in PowerShell 7.
$ErrorActionPreference = 'Stop'
if (-not (Get-Command New-SimTopology -ErrorAction Ignore)) {
    Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
}

$null = New-SimTopology -Name security-groups -Location westeurope -Force
$null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
$null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24 -ServiceEndpoint Microsoft.Storage, Microsoft.KeyVault
$null = New-SimVM -Name vm1 -Subnet hub/app
$null = New-SimResource -Type StorageAccount -Name contosodata
$null = New-SimResource -Type KeyVault -Name contosovault

'--- The default rules let traffic out to Azure services and to the internet'
$null = New-SimNetworkSecurityGroup -Name guard
Set-SimSubnet -Subnet hub/app -NetworkSecurityGroup guard
Test-SimReachability -From vm1 -To contosodata, contosovault, 198.51.100.7 -Port 443 | Out-Default

'--- Deny the internet, allow Storage: endpoints do not get past a security group'
$null = Add-SimSecurityRule -NetworkSecurityGroup guard -Name storage -Priority 100 -Direction Outbound -Access Allow -DestinationAddressPrefix Storage.WestEurope
$null = Add-SimSecurityRule -NetworkSecurityGroup guard -Name internet -Priority 110 -Direction Outbound -Access Deny -DestinationAddressPrefix Internet
Test-SimReachability -From vm1 -To contosodata, contosovault, 198.51.100.7 -Port 443 | Out-Default
